/** The registrar's office: the queues and the case at the workbench, failed preparations, the register. */
@NullMarked
package kz.sirius.web.registrar;

import org.jspecify.annotations.NullMarked;
