package sharded;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.shardingsphere.driver.api.yaml.YamlShardingSphereDataSourceFactory;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Three servers, which start when they are first asked for and stop with the JVM, and the same rows
 * twice: spread over all of them, and whole on the first.
 */
final class Shards {

  private static final int COUNT = 3;

  private static final List<CountedServer> SERVERS = startAll();
  private static final DataSource TOGETHER = together();
  private static final DataSource WHOLE = schema("whole");

  static {
    whole().useHandle(handle -> handle.execute("CREATE SCHEMA whole"));
    for (Jdbi jdbi : List.of(whole(), spread())) {
      jdbi.useHandle(handle -> handle.createScript(read("tables.sql")).execute());
      Rows.insertInto(jdbi);
    }
  }

  private Shards() {}

  /** Returns the one server with all rows. */
  static Jdbi whole() {
    return Jdbi.create(WHOLE);
  }

  /** Returns the three servers, as ShardingSphere shows them. */
  static Jdbi spread() {
    return Jdbi.create(TOGETHER);
  }

  /** Returns the server with the rows whose sharding key leaves this remainder. */
  static Jdbi shard(int remainder) {
    return Jdbi.create(SERVERS.get(remainder));
  }

  /** Returns how many statements each server is asked while a block runs. */
  static List<Integer> asked(Runnable block) {
    SERVERS.forEach(CountedServer::asked);
    block.run();
    return SERVERS.stream().map(CountedServer::asked).toList();
  }

  private static List<CountedServer> startAll() {
    List<CompletableFuture<CountedServer>> starting = Stream.generate(
            () -> CompletableFuture.supplyAsync(CountedServer::start))
        .limit(COUNT)
        .toList();
    return starting.stream().map(CompletableFuture::join).toList();
  }

  private static DataSource together() {
    Map<String, DataSource> pools = new HashMap<>();
    IntStream.range(0, COUNT).forEach(shard -> pools.put("ds_" + shard, pool(SERVERS.get(shard))));
    byte[] rules = read("sharding.yaml").getBytes(StandardCharsets.UTF_8);
    try {
      return YamlShardingSphereDataSourceFactory.createDataSource(pools, rules);
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DataSource schema(String name) {
    PGSimpleDataSource server = new PGSimpleDataSource();
    server.setUrl(SERVERS.get(0).getURL());
    server.setUser(SERVERS.get(0).getUser());
    server.setCurrentSchema(name);
    return pool(server);
  }

  /** Connections come from the server; ShardingSphere reads the URL to know what it is. */
  private static DataSource pool(PGSimpleDataSource server) {
    HikariDataSource pool = new HikariDataSource();
    pool.setDataSource(server);
    pool.setJdbcUrl(server.getURL());
    return pool;
  }

  private static String read(String resource) {
    try (InputStream stream = Shards.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
