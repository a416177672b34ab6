package kz.sirius.records;

import java.io.Serializable;
import java.math.BigDecimal;
import kz.sirius.common.Words;

/**
 * One line of a grade scale.
 *
 * @param letter Latin letters with a hyphen for minus: {@code A-}
 * @param points exact decimals, 0.00–4.00
 * @param from least percent, a whole number
 * @param to greatest percent, a whole number
 * @param word the traditional grade
 * @param passed whether the grade gives credits
 */
public record Grade(String letter, BigDecimal points, int from, int to, Words word, boolean passed)
        implements Serializable {}
