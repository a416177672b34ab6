package kz.sirius.comparison;

/**
 * What reading a file took.
 *
 * @param objects PDF objects loaded
 * @param values numbers, names, strings, arrays and dictionaries read
 * @param unpacked bytes that came out of packed streams
 * @param pages pages looked at
 * @param tokens operators and operands of pages
 * @param runs pieces of text on pages
 */
public record Work(int objects, int values, int unpacked, int pages, int tokens, int runs) {}
