package kz.sirius;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The walls hold the product; what other modules lend to tests comes as a jar of its own. */
final class NoTestsOfOtherModules implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return !location.contains("-tests.jar");
    }
}
