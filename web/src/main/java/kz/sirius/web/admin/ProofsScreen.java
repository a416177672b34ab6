package kz.sirius.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.sirius.preservation.EndingCertificate;
import kz.sirius.preservation.EndingCertificates;
import kz.sirius.preservation.ProofReport;
import kz.sirius.preservation.ProofReports;

/** How long issued documents can be proven, what waits and why, what the night's walk found, whose certificate ends. */
@Named
@RequestScoped
public class ProofsScreen {

    @Inject
    ProofReports proofs;

    @Inject
    EndingCertificates certificates;

    private ProofReport report;
    private List<EndingCertificate> ending;

    @PostConstruct
    void read() {
        report = proofs.report();
        ending = certificates.all();
    }

    /** How everything stands. */
    public ProofReport getReport() {
        return report;
    }

    /** Key of the word for what is reached: a level, or {@code NONE}. */
    public String getReach() {
        return report.reach().isEmpty() ? "NONE" : report.reach();
    }

    /** Certificates that end soon. */
    public List<EndingCertificate> getEnding() {
        return ending;
    }
}
