package kz.sirius.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.sirius.identity.LearnerDirectory;

/** Tells identity whom a login would belong to. */
@ApplicationScoped
class LearnerLookup implements LearnerDirectory {

    @Inject
    RecordBook book;

    @Override
    public Optional<Entry> find(String studentNo) {
        return book.learner(studentNo).map(Learner::profile).map(LearnerLookup::entry);
    }

    private static Entry entry(Profile profile) {
        AcademicRecord.Holder holder = profile.holder();
        return new Entry(
                holder.studentNo(),
                profile.unit().code(),
                holder.surname(),
                holder.givenName(),
                holder.patronymic(),
                holder.surnameLatin(),
                holder.givenNameLatin());
    }
}
