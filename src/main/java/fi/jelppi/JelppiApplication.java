package fi.jelppi;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.aura.Aura;
import fi.jelppi.backup.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * One application for both roles; {@code jelppi.role} decides which half of it exists (decision 0001). It also carries the
 * commands that make and restore backups, so that they know the same database. Components are named
 * by package and class, so that modules may use the same short names.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(sharedModules = "shared")
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@LoadDependenciesOnStartup // tiles reach the home screen as beans: no route tells which web components they need
public class JelppiApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/jelppi.svg", "any");
    }

    public static void main(String[] args) {
        if (Commands.isMeant(args)) {
            System.exit(Commands.run(args));
        }
        SpringApplication.run(JelppiApplication.class, args);
    }
}
