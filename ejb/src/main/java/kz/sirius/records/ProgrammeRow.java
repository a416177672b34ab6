package kz.sirius.records;

import java.io.Serializable;

/** A programme with the unit that leads it. */
public record ProgrammeRow(AcademicRecord.Programme programme, AcademicRecord.Unit unit) implements Serializable {}
