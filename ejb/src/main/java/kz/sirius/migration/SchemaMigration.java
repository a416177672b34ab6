package kz.sirius.migration;

import java.lang.System.Logger;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Runs the SQL files of {@code db/migration} in the order of their numbers when the persistence unit starts. Numbers are
 * given by capability, so a new file may have a smaller one than what has run already. A failing
 * file fails the deployment: the product never runs on a half-made schema. The files run with the role that owns the
 * tables; the application's own role gets its rights by {@code afterMigrate.sql}.
 */
public class SchemaMigration implements Integrator {

    private static final Logger LOG = System.getLogger(SchemaMigration.class.getName());
    private static final String APPLICATION = "java:jboss/datasources/SiriusDS";
    private static final String OWNER = "java:jboss/datasources/SiriusOwnerDS";

    /** Whether this role could change or empty the trail, or take the right to do so because the table is its own. */
    private static final String COULD_CHANGE_THE_TRAIL = """
            select has_table_privilege(c.oid, 'UPDATE') or has_table_privilege(c.oid, 'DELETE')
                or has_table_privilege(c.oid, 'TRUNCATE') or pg_has_role(c.relowner, 'MEMBER')
            from pg_class c where c.oid = 'audit.entry'::regclass""";

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor sessionFactory) {
        DataSource application = dataSource(APPLICATION);
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource(OWNER))
                .locations("classpath:db/migration")
                .defaultSchema("sirius")
                .createSchemas(true)
                .failOnMissingLocations(true)
                .outOfOrder(true)
                .placeholders(Map.of("application", one(application, "select current_user")))
                .load()
                .migrate();
        if ("t".equals(one(application, COULD_CHANGE_THE_TRAIL))) {
            LOG.log(
                    Logger.Level.WARNING,
                    "THE APPLICATION COULD CHANGE ITS AUDIT TRAIL: its role owns the tables or has too many rights."
                            + " Make two roles (docker/postgres/roles.sql) and set SIRIUS_DB_OWNER.");
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry serviceRegistry) {
        // nothing is held
    }

    private static String one(DataSource source, String question) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    @SuppressWarnings("BanJNDI") // a constant of ours, never somebody's input
    private static DataSource dataSource(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no data source " + name, e);
        }
    }
}
