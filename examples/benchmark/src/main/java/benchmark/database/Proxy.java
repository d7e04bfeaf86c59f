package benchmark.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands between a client and a server on this machine, counts round trips, and lets each of them
 * take some time.
 *
 * <p>A round trip begins when the client sends something after an answer.
 */
public final class Proxy implements AutoCloseable {

  private static final int LARGEST_CHUNK = 1 << 16;

  private final URI server;
  private final long latencyNanos;
  private final ServerSocket listening;
  private final AtomicLong roundTrips = new AtomicLong();

  /**
   * Starts to listen.
   *
   * @param url of JDBC
   */
  public Proxy(String url, int latencyMillis) throws IOException {
    this.server = URI.create(url.substring("jdbc:".length()));
    this.latencyNanos = TimeUnit.MILLISECONDS.toNanos(latencyMillis);
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  /** Returns the URL of JDBC that leads to the server by way of this. */
  public String url() {
    String direct = "jdbc:" + server;
    return direct.replace(":" + server.getPort() + "/", ":" + listening.getLocalPort() + "/");
  }

  /** Returns how many round trips there have been. */
  public long roundTrips() {
    return roundTrips.get();
  }

  private void accept() throws IOException {
    while (!listening.isClosed()) {
      new Connection(listening.accept()).start();
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
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
        "proxy");
    thread.setDaemon(true);
    thread.start();
  }

  /** One client and its connection to the server. */
  private final class Connection {
    private final Socket toClient;
    private final Socket toServer;
    private volatile boolean answered = true;

    Connection(Socket client) throws IOException {
      this.toClient = client;
      this.toServer = new Socket(server.getHost(), server.getPort());
      toClient.setTcpNoDelay(true);
      toServer.setTcpNoDelay(true);
    }

    void start() {
      Proxy.start(this::ask);
      Proxy.start(this::answer);
    }

    private void ask() throws IOException {
      relay(toClient, toServer, () -> {
        if (answered) {
          answered = false;
          roundTrips.incrementAndGet();
          LockSupport.parkNanos(latencyNanos);
        }
      });
    }

    private void answer() throws IOException {
      relay(toServer, toClient, () -> answered = true);
    }

    private void relay(Socket from, Socket to, Runnable before) throws IOException {
      byte[] chunk = new byte[LARGEST_CHUNK];
      try (from;
          to) {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
          before.run();
          out.write(chunk, 0, length);
        }
      }
    }
  }
}
