package kz.sirius.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.sirius.common.Refusal;
import kz.sirius.common.Setting;

/** What the verbs around logins share: whose login it may be, and a fresh one-time password. */
@ApplicationScoped
class LoginDesk {

    @Inject
    AccountBook book;

    @Inject
    Passwords passwords;

    @Inject
    LearnerDirectory learners;

    @Inject
    Clock clock;

    /** The learner, if the asker may give logins in his unit. Refuses IDN-02 otherwise, whether he exists or not. */
    LearnerDirectory.Entry learnerFor(User asker, String studentNo) {
        return learners.find(studentNo)
                .filter(learner -> asker.has(Roles.ADMINISTRATOR) || asker.has(Roles.DEANERY, learner.unitCode()))
                .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
    }

    /** An account to be looked at, if the asker may look after it. Refuses IDN-02 otherwise. */
    Account toLookAfter(User asker, String login) {
        Account account = book.byLogin(login).orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
        return hisToLookAfter(asker, account);
    }

    /** The account to be changed, if the asker may look after it: a learner's of his unit, or any for the administrator. */
    Account accountFor(User asker, String login) {
        Account account = book.toChange(login).orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
        return hisToLookAfter(asker, account);
    }

    private Account hisToLookAfter(User asker, Account account) {
        if (asker.has(Roles.ADMINISTRATOR)) {
            return account;
        }
        String studentNo = account.studentNo();
        if (studentNo == null) {
            throw new Refusal(IdentityRefusal.NOT_FOUND);
        }
        learnerFor(asker, studentNo);
        return account;
    }

    OneTimeLogin open(Account account) {
        String oneTime = passwords.oneTime();
        Instant until = clock.instant().plus(Duration.ofDays(Setting.ONE_TIME_DAYS.number()));
        account.openWith(passwords.hashed(oneTime), until);
        return new OneTimeLogin(account.login(), oneTime, until);
    }
}
