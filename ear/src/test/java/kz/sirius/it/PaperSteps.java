package kz.sirius.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import kz.sirius.common.Language;
import kz.sirius.paper.EnterJournal;
import kz.sirius.paper.HandOverPaper;
import kz.sirius.paper.NewHandover;
import kz.sirius.paper.PaperCard;
import kz.sirius.paper.PaperLists;
import kz.sirius.paper.PrintPaper;
import kz.sirius.paper.SealPaper;
import kz.sirius.paper.SignPaper;
import kz.sirius.records.Period;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.Delivery;
import kz.sirius.requests.NewRequest;
import kz.sirius.requests.ReasonCode;

/** The way of a paper version up to where a test begins, each step by the verb and the person of the product. */
@Dependent
public class PaperSteps {

    @Inject
    Steps steps;

    @Inject
    PaperLists papers;

    @Inject
    PrintPaper print;

    @Inject
    SignPaper sign;

    @Inject
    SealPaper seal;

    @Inject
    EnterJournal enter;

    @Inject
    HandOverPaper handOver;

    /** A transcript of the whole study on paper, in so many copies. */
    public static NewRequest asked(Delivery delivery, int copies) {
        return new NewRequest(
                DocumentKind.TRANSCRIPT,
                Period.all(),
                Language.KK,
                false,
                delivery,
                copies,
                new NewRequest.Why(ReasonCode.EMPLOYMENT, "Жұмысқа"),
                true,
                UUID.randomUUID().toString(),
                true);
    }

    /** A document of this learner that was asked for on paper, issued; gives the key of its paper version. */
    public long queued(String learner, String signer, int copies) {
        long request = steps.submitted(learner, asked(Delivery.BOTH, copies));
        steps.signed(signer, steps.approved(request));
        return Long.parseLong(Sql.one("select id from paper.version where request_id = ?", request));
    }

    /** The same up to the seal. */
    public long sealed(String learner, String signer, int copies) {
        long id = queued(learner, signer, copies);
        toSeal(id, signer);
        return id;
    }

    private void toSeal(long id, String signer) {
        As.user("registrar", () -> print.printed(id, -1));
        As.user("registrar", () -> sign.signed(id, -1, List.of(official(signer))));
        As.user("registrar", () -> seal.sealed(id, -1));
    }

    /** From the print queue to the journal. */
    public void onwards(long id, String signer) {
        toSeal(id, signer);
        As.user("registrar", () -> enter.enter(id, -1));
    }

    /** The same up to the journal. */
    public long ready(String learner, String signer, int copies) {
        long id = sealed(learner, signer, copies);
        As.user("registrar", () -> enter.enter(id, -1));
        return id;
    }

    /** One copy, handed over to its holder against a drawn signature. */
    public long handedOver(String learner, String signer) {
        long id = ready(learner, signer, 1);
        As.user("registrar", () -> handOver.handOver(id, -1, new NewHandover(List.of(1), "", null, null, drawn())));
        return id;
    }

    /** The version as the registrar sees it. */
    public PaperCard card(long id) {
        return As.user("registrar", () -> papers.card(id));
    }

    /** Key of the appointment that this person holds. */
    public static long official(String login) {
        return Long.parseLong(Sql.one("""
                select a.id from identity.appointment a join identity.account p on p.id = a.account_id
                where p.login = ? and a.valid_to is null order by a.id limit 1""", login));
    }

    /** State as it stands in the database. */
    public static String status(long id) {
        return Sql.one("select status from paper.version where id = ?", id);
    }

    /** Number of its document. */
    public static String number(long id) {
        return Sql.one("select document_number from paper.version where id = ?", id);
    }

    /** Key of its line of the journal. */
    public static long line(long id) {
        return Long.parseLong(Sql.one("select id from paper.journal_line where version_id = ?", id));
    }

    /** A signature as a page sends it. */
    public static String drawn() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture("png", true));
    }

    /** A picture of this kind, with a stroke or without. */
    public static byte[] picture(String kind, boolean stroke) {
        BufferedImage image = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(2));
        if (stroke) {
            pen.drawLine(20, 80, 280, 20);
            pen.drawLine(20, 20, 280, 80);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, kind, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
