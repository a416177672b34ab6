package kz.sirius.imports;

/** An upload waits to be carried out. */
public record ImportStarted(long importId) {}
