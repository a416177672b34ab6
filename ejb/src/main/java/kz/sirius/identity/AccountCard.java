package kz.sirius.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * One account of staff at a glance.
 *
 * @param maskedIin the last two digits of the IIN behind asterisks; empty when there is none
 * @param openedBy login of who opened it
 */
public record AccountCard(AccountRow row, PersonName name, String maskedIin, Instant openedAt, String openedBy)
        implements Serializable {}
