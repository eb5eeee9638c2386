package fi.jelppi.security;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords and PINs are hashed; the algorithm's name stands in the hash, so that a stronger one can follow. */
@Configuration
class PasswordHashing {

    /** 2^12 rounds: about a quarter of a second on a hall's mini PC. */
    private static final int STRENGTH = 12;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(STRENGTH)));
    }
}
