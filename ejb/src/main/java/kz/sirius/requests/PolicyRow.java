package kz.sirius.requests;

import java.io.Serializable;

/**
 * A signing policy in force.
 *
 * @param unitCode of which unit; empty for all units without one of their own
 */
public record PolicyRow(PolicyCase forWhat, String unitCode, SigningRule rule) implements Serializable {}
