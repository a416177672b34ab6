package kz.sirius.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.sirius.common.RefusalCode;
import kz.sirius.common.Setting;
import kz.sirius.comparison.Difference;
import kz.sirius.guard.CallerAddress;
import kz.sirius.verification.FileVerdict;
import kz.sirius.verification.VerificationRefusal;
import kz.sirius.verification.VerifiedDocument;
import kz.sirius.verification.VerifiedStatus;
import kz.sirius.verification.VerifyFile;
import org.jspecify.annotations.Nullable;

/** The page on which anybody checks a document: by the code of its QR, or by its file. */
@Named
@RequestScoped
public class VerifyScreen {

    @Inject
    VerifyFile verb;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable VerifiedDocument document;
    private @Nullable FileVerdict fileVerdict;
    private @Nullable RefusalCode refusal;
    private @Nullable Part file;
    private String code = "";

    void answer(VerifiedDocument found) {
        document = found;
    }

    void refuse(String asked, RefusalCode why) {
        code = asked;
        refusal = why;
    }

    /** Checks the file that was sent. */
    public void check() throws IOException {
        Part sent = file;
        if (sent == null) {
            return;
        }
        String caller = CallerAddress.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
        try (InputStream content = sent.getInputStream()) {
            fileVerdict = verb.verify(content, caller);
        } finally {
            sent.delete();
        }
        document = fileVerdict.document();
    }

    /** Key of the answer's words: of what was asked, and how it stands; empty before anything was asked. */
    public String getVerdict() {
        FileVerdict ofFile = fileVerdict;
        if (ofFile != null) {
            boolean issued = ofFile.verdict() == FileVerdict.Verdict.ISSUED;
            return "file." + (issued ? status() : ofFile.verdict());
        }
        if (refusal != null) {
            return refusal == VerificationRefusal.TOO_OFTEN ? "often" : "code.UNKNOWN";
        }
        return document == null ? "" : "code." + status();
    }

    /** {@code success}, {@code warn} or {@code danger}. */
    public String getTone() {
        return switch (getVerdict()) {
            case "file.VALID", "code.VALID" -> "success";
            case "file.ALTERED", "file.ANNULLED", "code.ANNULLED" -> "danger";
            default -> "warn";
        };
    }

    /** The sign beside the answer. */
    public String getSign() {
        return switch (getTone()) {
            case "success" -> "seal";
            case "danger" -> "seal-broken";
            default -> "seal-unknown";
        };
    }

    /** What the register no longer tells of, though its file is there, does not hold. */
    private VerifiedStatus status() {
        VerifiedDocument found = document;
        return found == null ? VerifiedStatus.ANNULLED : found.status();
    }

    /** What the register knows of the document, or null. */
    public @Nullable VerifiedDocument getDocument() {
        return document;
    }

    /** Register number recognised in a file, or in whose place another document stands; empty for none. */
    public String getNumber() {
        String number = fileVerdict == null ? null : fileVerdict.number();
        return number == null ? "" : number;
    }

    /** In what an altered file differs from the issued one. */
    public List<Difference> getDifferences() {
        return fileVerdict == null ? List.of() : fileVerdict.differences();
    }

    /** When this answer was given. */
    public Instant getNow() {
        return clock.instant();
    }

    /** The site's own address, as it must stand in the reader's browser. */
    public String getSite() {
        return URI.create(Setting.PUBLIC_ADDRESS.text()).getAuthority();
    }

    /** The code that was asked for and not found, to be mended. */
    public String getCode() {
        return code;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
