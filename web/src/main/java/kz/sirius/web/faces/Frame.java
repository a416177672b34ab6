package kz.sirius.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.Resource;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Which of the two page families a page belongs to: strangers' pages, the login and error pages are light and load
 * nothing of PrimeFaces; all others are rich.
 */
@Named
@ApplicationScoped
public class Frame {

    private static final List<String> LIGHT = List.of("/public/", "/login.", "/password.", "/sessions.", "/error.");

    private volatile @Nullable String version;

    /** Address of one of our own resources, with a mark of its content: it may be kept for a year. */
    public String address(String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Resource resource = faces.getApplication().getResourceHandler().createResource("sirius/" + name);
        String path = faces.getExternalContext().encodeResourceURL(resource.getRequestPath());
        return path + (path.contains("?") ? "&" : "?") + "v=" + version(faces.getExternalContext());
    }

    /** A mark that changes when any of our resources does. */
    private String version(ExternalContext external) {
        String known = version;
        if (known == null) {
            CRC32 sum = new CRC32();
            for (String path : new TreeSet<>(external.getResourcePaths("/resources/sirius/"))) {
                add(sum, external, path);
            }
            known = Long.toHexString(sum.getValue());
            version = known;
        }
        return known;
    }

    private static void add(CRC32 sum, ExternalContext external, String path) {
        if (path.endsWith("/")) {
            return;
        }
        try (InputStream content = external.getResourceAsStream(path)) {
            sum.update(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The theme of PrimeFaces, none on light pages. */
    public String getTheme() {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return LIGHT.stream().anyMatch(view::startsWith) ? "none" : "sirius";
    }
}
