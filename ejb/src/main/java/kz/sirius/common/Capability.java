package kz.sirius.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a package as a capability and names the capabilities that it may call; a test holds the imports against it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Capability {

    /** The capability's name, that of its last package part. */
    String name();

    /** Names of the capabilities whose public types this one may use. */
    String[] mayUse();
}
