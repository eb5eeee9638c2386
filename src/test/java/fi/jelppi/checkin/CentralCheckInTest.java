package fi.jelppi.checkin;

import fi.jelppi.testing.CentralTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** Central on an event day at 10.30. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@CentralTest
@Import(CentralTestConfiguration.class)
@interface CentralCheckInTest {}
