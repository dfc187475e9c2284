import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Neo4j Community on the loopback interface: {@code LocalNeo4j.java DATA_FOLDER PORT}. It asks for a password where the environment variable
 * LOCAL_NEO4J_PASSWORD holds one, and ends when its standard input does, so that it never outlives the process that started it.
 */
public class LocalNeo4j {
  public static void main(String[] arguments) throws Exception {
    String password = System.getenv().getOrDefault("LOCAL_NEO4J_PASSWORD", "");
    SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(Path.of(arguments[0]).toAbsolutePath())
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(BoltConnector.advertised_address, address)
            .setConfig(GraphDatabaseSettings.auth_enabled, !password.isEmpty())
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    if (!password.isEmpty()) {
      service
          .database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
          .executeTransactionally(
              "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }
    // The first query loads much of the server: whoever is told READY need not wait for that.
    service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).executeTransactionally("RETURN 1");
    System.out.println("READY");
    while (System.in.read() >= 0) {}
    System.exit(0);
  }
}
