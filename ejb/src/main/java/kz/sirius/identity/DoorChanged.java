package kz.sirius.identity;

/** A login opens with another password than before, or with none at all: it was changed, reset or blocked. */
public record DoorChanged(String login) {}
