package fi.jelppi.backup;

import fi.jelppi.shared.settings.BadSettingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Keeps a node from starting with a data folder in which a restoration was cut off, before anything else opens it. */
@Component
class UnfinishedRestore implements BeanFactoryPostProcessor {

    private static final String DATA_DIR = "jelppi.data-dir";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var folder = beans.getBean(Environment.class).getProperty(DATA_DIR);
        if (folder != null && Files.exists(Path.of(folder, Exchange.UNFINISHED))) {
            throw BadSettingException.of(
                    DATA_DIR,
                    folder,
                    "names a folder in which a restoration was cut off: run scripts/restore once more");
        }
    }
}
