/**
 * Tells a learner by mail what became of his request, of his paper version or of his report of an error (R32, R44), and staff which certificates end (R20). What is to be told is written into an outbox in the
 * transaction of the act and sent after it: an act that is taken back tells nothing, and one that stands is told as soon
 * as the mail server is there. After a crash in the middle of a sending the same message, with the same Message-ID, may go
 * out once more.
 *
 * <p>Listeners: {@link WriteMails}, {@link WriteNotices}. Verb: {@link SendMails}, rung by {@link MailTimer}. Keeps: schema {@code notification},
 * a sent mail without its words for thirty days. Does nothing while {@code sirius.mail.on} is false.
 */
@NullMarked
@Capability(
        name = "notification",
        mayUse = {"common", "identity", "records", "requests", "issuing", "paper", "corrections", "preservation"})
package kz.sirius.notification;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
