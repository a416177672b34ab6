package kz.sirius.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.sirius.common.Clause;
import kz.sirius.common.Setting;
import kz.sirius.identity.Roles;

/** Tells how passing final grades are spread over a reference group, for item 4.4 of the Diploma Supplement (T10). */
@Stateless
@RolesAllowed({
    Roles.LEARNER,
    Roles.REGISTRAR,
    Roles.REGISTRAR_HEAD,
    Roles.DEAN,
    Roles.DIVISION_HEAD,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.SYSTEM
})
@Clause({"T10", "R40"})
public class GradeDistributions {

    private static final int YEARS = 3;
    private static final int NARROW = 3;
    private static final Pattern CLASSIFIED = Pattern.compile("\\d{3,4}");

    @Inject
    GradeCounts counts;

    /**
     * The distribution for a graduate: grades of all learners whose programme is of that level and of the same narrow field,
     * in the last three academic years (1 September to 31 August) that had ended before the graduation. Each learner and
     * discipline counts once, with the last attempt of these years; only passing grades that weigh count: neither
     * {@code P} nor {@code TR} without a percent, nor rows of 0 credits. The percent is rounded half up to a whole number,
     * its letter is that of the scale in force on the day of the result.
     *
     * @param level of the graduate's programme
     * @param isced its field in ISCED-F 2013, three or four digits; anything else is in no group, so nothing is counted
     * @param graduation day of the graduation, Asia/Almaty
     */
    public GradeDistribution of(AcademicRecord.Level level, String isced, LocalDate graduation) {
        List<String> years = AcademicYears.fullBefore(graduation, YEARS);
        boolean classified = CLASSIFIED.matcher(isced).matches();
        String field = classified ? isced.substring(0, NARROW) : isced;
        Map<String, Long> found = classified ? counts.passing(level, field, years) : Map.of();
        long total = found.values().stream().mapToLong(Long::longValue).sum();
        boolean enough = total > 0 && total >= Setting.DISTRIBUTION_MINIMUM.number();
        return new GradeDistribution(
                level,
                field,
                years.get(0),
                years.get(YEARS - 1),
                total,
                enough,
                enough ? GradeShares.of(found) : List.of());
    }
}
