package kz.sirius.it;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.sirius.audit.TrailCheck;
import kz.sirius.audit.VerifyTrail;
import kz.sirius.registry.HeadStandings;
import kz.sirius.registry.HeadsReport;

/** A door for tests that look at a server from outside: what the product itself says of its trail and its heads. */
@WebServlet("/sound")
public class SoundServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VerifyTrail trail;

    @Inject
    private transient HeadStandings heads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TrailCheck chain = As.user("auditor", () -> trail.verify());
        HeadsReport report = As.user("auditor", () -> heads.report());
        response.getWriter().printf("%s %d %s", chain.result(), chain.links(), report.isSound() ? "SOUND" : report);
    }
}
