package kz.sirius.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of the interface. */
@ApplicationPath("/api")
public class Api extends Application {

    /** Address of this version, within the application. */
    static final String V1 = "/api/v1/";

    static final Set<Class<?>> RESOURCES = Set.of(
            MeResource.class,
            RequestsResource.class,
            SheetsResource.class,
            SignaturesResource.class,
            SlipsResource.class,
            DocumentsResource.class,
            RegisterResource.class,
            PaperResource.class,
            JournalResource.class,
            CorrectionsResource.class,
            LoginsResource.class,
            OnBehalfResource.class,
            ProgrammesResource.class,
            CalendarResource.class,
            EscalationResource.class,
            ServiceLevelsResource.class,
            ImportsResource.class,
            VerificationsResource.class,
            OpenApiResource.class);

    private static final Set<Class<?>> AROUND =
            Set.of(Doorkeeper.class, BodyReader.class, JsonWriter.class, Problems.class);

    @Override
    public Set<Class<?>> getClasses() {
        return Stream.concat(RESOURCES.stream(), AROUND.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
