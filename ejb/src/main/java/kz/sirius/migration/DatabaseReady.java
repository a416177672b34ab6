package kz.sirius.migration;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells monitoring whether the database is there with all that {@link SchemaMigration} has to bring. The server asks from
 * outside all modules of the archive and sees the beans of its libraries only: so this class alone is packed as one.
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final Logger LOG = System.getLogger(DatabaseReady.class.getName());
    private static final String NAME = "database";
    private static final int PATIENCE_SECONDS = 5;

    @Resource(lookup = "java:jboss/datasources/SiriusDS")
    DataSource source;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*) > 0 and bool_and(success) from sirius.flyway_schema_history")) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (ResultSet migrated = statement.executeQuery()) {
                return HealthCheckResponse.named(NAME)
                        .status(migrated.next() && migrated.getBoolean(1))
                        .build();
            }
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "Not ready: the database is away ({0})", e.getSQLState());
            return HealthCheckResponse.down(NAME);
        }
    }
}
