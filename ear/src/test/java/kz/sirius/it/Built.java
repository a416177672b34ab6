package kz.sirius.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built archive, with all server tests beside it and a clock that they can move; see {@link OneDeployment}. */
public final class Built {

    /** What stays outside the server: the harness, and tests that start servers of their own. */
    private static final Set<String> OUTSIDE =
            Set.of("Built", "OneDeployment", "ServerSession", "MovedClock", "outside", "chaos");

    private Built() {}

    /** The archive. */
    @Deployment
    public static EnterpriseArchive archive() {
        WebArchive tests = war().addPackages(true, Built::inside, Built.class.getPackageName())
                .addAsResource("kz/sirius/it/identity/denials.txt")
                .addAsResource("kz/sirius/it/identity/whose.txt")
                .addAsResource("kz/sirius/it/identity/addresses.txt")
                .addAsResource("kz/sirius/it/input/naughty.txt");
        return with(Testable.archiveToTest(tests));
    }

    /** The archive with {@link SubmitServlet} and {@link SoundServlet}, for a server that is looked at from outside. */
    public static EnterpriseArchive withDoor() {
        return with(war().addClasses(
                        SubmitServlet.class,
                        SoundServlet.class,
                        TestsDoor.class,
                        Steps.class,
                        As.class,
                        As.Act.class,
                        Sql.class,
                        Await.class));
    }

    private static WebArchive war() {
        return ShrinkWrap.create(WebArchive.class, "it.war")
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: org.wildfly.security.elytron\n"),
                        "MANIFEST.MF")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static EnterpriseArchive with(WebArchive tests) {
        JavaArchive clock = ShrinkWrap.create(JavaArchive.class, "it-clock.jar")
                .addClass(MovedClock.class)
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
        EnterpriseArchive built = ShrinkWrap.create(ZipImporter.class, "sirius.ear")
                .importFrom(Path.of(System.getProperty("sirius.target"), "sirius.ear")
                        .toFile())
                .as(EnterpriseArchive.class);
        return built.setApplicationXML(new StringAsset(withTests(built)))
                .addAsModule(tests)
                .addAsLibrary(clock);
    }

    private static boolean inside(ArchivePath path) {
        String below = path.get().substring(path.get().indexOf("/it/") + 4);
        return !OUTSIDE.contains(below.split("[/.$]")[0]);
    }

    private static String withTests(EnterpriseArchive built) {
        try (InputStream descriptor =
                built.get("META-INF/application.xml").getAsset().openStream()) {
            String modules = new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
            String module = "<module><web><web-uri>it.war</web-uri><context-root>/it</context-root></web></module>";
            return modules.replaceFirst("(?=<library-directory>)", module);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
