package kz.sirius.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.Duration;
import kz.sirius.common.Clause;
import kz.sirius.common.SaysOutagesOnce;
import kz.sirius.common.Setting;
import kz.sirius.identity.Roles;

/** Has the outbox sent every five seconds, and cleared at night. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@Interceptors(SaysOutagesOnce.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause("R44")
public class MailTimer {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    SendMails send;

    @Inject
    MailBook book;

    @Inject
    Clock clock;

    /** The post goes out. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void post() {
        if (Setting.MAIL.on()) {
            send.send();
        }
    }

    /** Forgets what is old. */
    @Schedule(hour = "3", minute = "50", timezone = "Asia/Almaty", persistent = false)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void clear() {
        book.forgetBefore(clock.instant().minus(KEPT));
    }
}
