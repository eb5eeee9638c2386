package fi.jelppi.checkin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The project that lists and certificates name; what is empty is left out.
 *
 * @param code by which the funder knows it
 * @param funder who pays; with it the emblem of the European Union stands on lists
 */
@ConfigurationProperties("jelppi.project")
public record ProjectProperties(
        @DefaultValue("") String code,
        @DefaultValue("") String name,
        @DefaultValue("") String funder) {}
