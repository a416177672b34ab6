package kz.sirius.it.identity;

/** A thing with its owner and his unit. */
record Thing(Object key, String owner, String unit) {}
