package kz.sirius.records;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads which programmes there are. Known to every capability: a university says so to everybody. */
@Stateless
@PermitAll
public class Programmes {

    @Inject
    RecordBook book;

    /** All of them, by code. */
    public List<ProgrammeRow> all() {
        return book.programmes().stream().map(Programme::row).toList();
    }

    /** One of them. */
    public Optional<ProgrammeRow> find(String code) {
        return book.programme(code).map(Programme::row);
    }
}
