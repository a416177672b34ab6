package kz.sirius.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.it.Await;

/** The mail server of a test, dead until it is opened, and what should lie in the outbox and in the reader's box. */
final class MailBox implements AutoCloseable {

    private final Database database;
    private final GreenMail server;
    private final int port;

    MailBox(Database database) throws IOException {
        this.database = database;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    /** The database of the server that writes. */
    @FunctionalInterface
    interface Database {
        Connection connect() throws SQLException;
    }

    int port() {
        return port;
    }

    void open() {
        server.start();
    }

    /** The mail of the submission is in the outbox; it was tried, and is to be tried again. */
    void waitsWhileTheServerIsDead() {
        Await.until(
                "the mail was tried",
                () -> "1".equals(row("select tries from notification.mail").get(0)));
        Await.until(
                "it waits for the next try",
                () -> "t"
                        .equals(row("select sent_at is null and failed_at is null and next_at > now()"
                                        + " and next_at < now() + interval '1 minute' from notification.mail")
                                .get(0)));
        change("update notification.mail set next_at = now()");
    }

    /** It comes as it was written, once; and with the same Message-ID again where nobody could note that it went out. */
    void cameOnceAndAfterACrashOnceMore() throws MessagingException {
        Await.until("the mail came", Duration.ofSeconds(30), () -> server.getReceivedMessages().length == 1);
        Await.until(
                "it is noted, and its words are gone",
                () -> "t"
                        .equals(row("select sent_at is not null and text is null and html is null"
                                        + " from notification.mail")
                                .get(0)));
        List<String> written = row("select message_id, subject, recipient from notification.mail");
        MimeMessage came = server.getReceivedMessages()[0];
        assertEquals(written.get(0), came.getMessageID());
        assertEquals(written.get(1), came.getSubject());
        assertEquals(written.get(2), came.getAllRecipients()[0].toString());
        String whole = GreenMailUtil.getWholeMessage(came);
        assertTrue(whole.contains("text/plain") && whole.contains("text/html"), whole);
        change("update notification.mail set sent_at = null, text = 'x', html = '<p>x</p>', next_at = now()");
        Await.until("it came again", Duration.ofSeconds(30), () -> server.getReceivedMessages().length == 2);
        assertEquals(written.get(0), id(server.getReceivedMessages()[1]));
    }

    @Override
    public void close() {
        server.stop();
    }

    private static String id(MimeMessage message) throws MessagingException {
        return message.getMessageID();
    }

    /** The columns of the only row. */
    private List<String> row(String query) {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            assertTrue(rows.next(), query);
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                columns.add(rows.getString(i));
            }
            return columns;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String statement) {
        try (Connection connection = database.connect();
                PreparedStatement change = connection.prepareStatement(statement)) {
            assertEquals(1, change.executeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
