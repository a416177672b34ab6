package kz.sirius.it;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What runs in the server and is not in the {@link FirstHalfSuite}; {@code RestartIT} starts servers of its own. */
@Suite
@SelectPackages("kz.sirius.it")
@ExcludePackages({
    "kz.sirius.it.identity",
    "kz.sirius.it.audit",
    "kz.sirius.it.api",
    "kz.sirius.it.imports",
    "kz.sirius.it.signing",
    "kz.sirius.it.verification"
})
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(".*RestartIT")
class SecondHalfSuite {}
