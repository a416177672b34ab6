package kz.sirius.migration;

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
 * file fails the deployment: the product never runs on a half-made schema.
 */
public class SchemaMigration implements Integrator {

    private static final String DATA_SOURCE = "java:jboss/datasources/SiriusDS";

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor sessionFactory) {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource())
                .locations("classpath:db/migration")
                .defaultSchema("sirius")
                .createSchemas(true)
                .failOnMissingLocations(true)
                .outOfOrder(true)
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry serviceRegistry) {
        // nothing is held
    }

    @SuppressWarnings("BanJNDI") // a constant of ours, never somebody's input
    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup(DATA_SOURCE);
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no data source " + DATA_SOURCE, e);
        }
    }
}
