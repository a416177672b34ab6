package kz.sirius.it;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Deploys the archive of {@link Built} once for all server tests. By itself Arquillian deploys for each class anew, which
 * takes longer than most of the tests; no test needs that, because each brings the data it looks at.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Suite.class);
    }

    /** Stands before Arquillian's own steps around a test class. */
    public static class Suite {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> ofClass;

        @Inject
        private Event<GenerateDeployment> generate;

        private @Nullable DeploymentScenario ofAll;
        private boolean deployed;

        /** The first class has the archive generated, the others are told of it. */
        public void generate(@Observes EventContext<GenerateDeployment> asked) {
            if (asked.getEvent().getTestClass().getJavaClass() == Built.class) {
                asked.proceed();
                ofAll = ofClass.get();
            } else if (ofAll == null) {
                generate.fire(new GenerateDeployment(new TestClass(Built.class)));
            } else {
                ofClass.set(ofAll);
            }
        }

        /** Only before the first class. */
        public void deploy(@Observes EventContext<DeployManagedDeployments> asked) {
            if (!deployed) {
                deployed = true;
                asked.proceed();
            }
        }

        /** Never: the server is stopped after the last class. */
        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> asked) {
            // the next class needs it
        }
    }
}
