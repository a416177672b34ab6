package kz.sirius.it;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludePackages;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * One half of what runs in the server, by what it costs: each half has a server and a database of its own, and a server
 * lives as long as its half. What is not named here belongs to the {@link SecondHalfSuite}.
 */
@Suite
@SelectPackages("kz.sirius.it")
@IncludePackages({
    "kz.sirius.it.identity",
    "kz.sirius.it.audit",
    "kz.sirius.it.api",
    "kz.sirius.it.imports",
    "kz.sirius.it.signing",
    "kz.sirius.it.verification"
})
@IncludeClassNamePatterns(".*IT")
class FirstHalfSuite {}
