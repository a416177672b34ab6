package kz.sirius.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** Tells a file that was chosen and is empty from one that was not chosen: to Faces the two are the same. */
@Named("sentFile")
@RequestScoped
public class SentFile {

    private static final String MULTIPART = "multipart/form-data";

    @Inject
    HttpServletRequest request;

    /** Whether files came in this field, and none of them has a byte. */
    public boolean isEmpty(String field) throws IOException, ServletException {
        List<Part> chosen = parts().stream()
                .filter(part -> field.equals(part.getName()))
                .filter(part -> part.getSubmittedFileName() != null
                        && !part.getSubmittedFileName().isEmpty())
                .toList();
        return !chosen.isEmpty() && chosen.stream().allMatch(part -> part.getSize() == 0);
    }

    /** Whether a field of files can be read: a post that is no form of files has none, and the field is only shown again. */
    public boolean isReadable() {
        String type = request.getContentType();
        boolean shown =
                PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId());
        return shown || type != null && type.startsWith(MULTIPART);
    }

    private Collection<Part> parts() throws IOException, ServletException {
        String type = request.getContentType();
        return type != null && type.startsWith(MULTIPART) ? request.getParts() : List.of();
    }
}
