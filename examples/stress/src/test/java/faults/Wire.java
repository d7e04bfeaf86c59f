package faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;

/**
 * The way between a client and a server on this machine, which can be cut.
 *
 * <p>A round trip begins when the client sends something after an answer, or first.
 */
final class Wire implements AutoCloseable {

  private static final int NEVER = 0;
  private static final int MOST_BYTES = 1 << 16;

  private final String url;
  private final URI server;
  private final ServerSocket listening;
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private int roundTrips;
  private int cutAt = NEVER;
  private Cut cut = Cut.BEFORE;

  /** Where in a round trip a connection ends. */
  enum Cut {
    /** The request does not reach the server. */
    BEFORE,
    /** The request has arrived, and half of the answer's first part. */
    IN
  }

  /**
   * Starts to listen.
   *
   * @param url of JDBC
   */
  Wire(String url) throws IOException {
    this.url = url;
    this.server = URI.create(url.substring(url.indexOf("//")));
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  /** Returns the URL of JDBC that leads to the server by way of this. */
  String url() {
    return url.replace(server.getAuthority(), "127.0.0.1:" + listening.getLocalPort());
  }

  /** Cuts at a round trip, counted from now on. */
  synchronized void cutAt(Cut where, int roundTrip) {
    roundTrips = 0;
    cut = where;
    cutAt = roundTrip;
  }

  /** Cuts no more, and counts anew. */
  void restart() {
    cutAt(Cut.BEFORE, NEVER);
  }

  /** Returns how many round trips there have been. */
  synchronized int roundTrips() {
    return roundTrips;
  }

  /** Cuts now. */
  void cut() {
    connections.forEach(Connection::close);
  }

  private void accept() throws IOException {
    while (!listening.isClosed()) {
      Socket client = listening.accept();
      start(() -> connect(client));
    }
  }

  private void connect(Socket client) throws IOException {
    try {
      new Connection(client).start();
    } catch (IOException e) {
      client.close(); // as the server would
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    cut();
  }

  private synchronized boolean ends(Cut where) {
    boolean ends = roundTrips == cutAt && cut == where;
    cutAt = ends ? NEVER : cutAt;
    return ends;
  }

  private synchronized void begin() {
    roundTrips++;
  }

  /** What a thread does until a socket is closed. */
  @FunctionalInterface
  private interface Relay {
    void run() throws IOException;
  }

  private static void start(Relay relay) {
    Thread thread = new Thread(
        () -> {
          try {
            relay.run();
          } catch (IOException e) {
            // A socket was closed, by this or at the other end: there is no more to relay.
          }
        },
        "wire");
    thread.setDaemon(true);
    thread.start();
  }

  /** One client and its connection to the server. */
  private final class Connection {
    private final Socket client;
    private final Socket server;
    private volatile boolean answered = true;

    Connection(Socket client) throws IOException {
      this.client = client;
      this.server = new Socket(Wire.this.server.getHost(), Wire.this.server.getPort());
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      connections.add(this);
    }

    void start() {
      Wire.start(() -> relay(client, server, this::asked));
      Wire.start(() -> relay(server, client, this::answered));
    }

    /** Returns how much of a request passes. */
    private int asked(int length) {
      if (answered) {
        answered = false;
        begin();
      }
      return ends(Cut.BEFORE) ? 0 : length;
    }

    /** Returns how much of an answer passes. */
    private int answered(int length) {
      answered = true;
      return ends(Cut.IN) ? length / 2 : length;
    }

    private void relay(Socket from, Socket to, IntUnaryOperator passing) throws IOException {
      byte[] bytes = new byte[MOST_BYTES];
      try {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int length = in.read(bytes); length > 0; length = in.read(bytes)) {
          int passes = passing.applyAsInt(length);
          out.write(bytes, 0, passes);
          if (passes < length) {
            return;
          }
        }
      } finally {
        close();
      }
    }

    void close() {
      connections.remove(this);
      for (Socket socket : List.of(client, server)) {
        try {
          socket.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
