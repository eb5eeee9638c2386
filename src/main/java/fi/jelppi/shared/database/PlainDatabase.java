package fi.jelppi.shared.database;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Looks at the file before it is opened without a key. */
@Component
class PlainDatabase implements BeanPostProcessor {

    private final boolean keyed;

    PlainDatabase(Environment environment) {
        this.keyed = environment.containsProperty(EncryptedDatabase.KEY_FILE);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!keyed && bean instanceof DataSourceProperties settings && settings.getUrl() instanceof String url) {
            look(url);
        }
        return bean;
    }

    private static void look(String url) {
        if (DatabaseFile.isEmbedded(url)) {
            var file = DatabaseFile.of(url);
            file.mustBeReadable();
            file.makeFolder();
        }
    }
}
