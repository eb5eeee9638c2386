package fi.jelppi.sync.model;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.zaxxer.hikari.HikariDataSource;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.NodeRole;
import fi.jelppi.sync.settings.SyncProperties;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The exchange's own classes and nothing else of a node, on a real database; no threads run by themselves. It starts in
 * some milliseconds, so a test may kill it often.
 */
class SmallNode implements AutoCloseable {

    /** Needs JPA, web security or the property binding of the whole application. */
    private static final List<String> LEFT_OUT = List.of("FeedPublisher", "SyncSecurity", "CentralClient");

    private static final List<String> PACKAGES =
            List.of("outbox", "copy", "inbox", "feed", "identity", "endpoint", "durable");

    private static final Map<NodeRole, List<Class<?>>> PARTS = new ConcurrentHashMap<>();

    static {
        // Nodes come and go by the hundred here, and what they warn of is what the model does to them.
        for (var noisy : List.of("com.zaxxer", "org.springframework", "org.hibernate", "fi.jelppi.sync")) {
            ((Logger) LoggerFactory.getLogger(noisy)).setLevel(Level.ERROR);
        }
    }

    final Clock clock;
    private final NodeRole role;
    private final Path folder;
    private final Disk disk;
    private @Nullable GenericApplicationContext context;
    private @Nullable HikariDataSource pool;

    SmallNode(NodeRole role, Path folder, Disk disk, Clock clock) {
        this.role = role;
        this.folder = folder;
        this.disk = disk;
        this.clock = clock;
    }

    private static List<Class<?>> parts(NodeRole role) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false, environment(role));
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        return PACKAGES.stream()
                .flatMap(name -> scanner.findCandidateComponents("fi.jelppi.sync." + name).stream())
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .filter(name -> LEFT_OUT.stream().noneMatch(name::endsWith))
                .<Class<?>>map(SmallNode::load)
                .toList();
    }

    private static StandardEnvironment environment(NodeRole role) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "model", Map.of("jelppi.role", role.name().toLowerCase(Locale.ROOT))));
        return environment;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Beans that differ between nodes are added by who extends this. */
    void equip(GenericApplicationContext beans) {}

    final void start() {
        var pooled = new HikariDataSource();
        pooled.setJdbcUrl(disk.details().getJdbcUrl());
        pooled.setUsername(disk.details().getUsername());
        pooled.setPassword(disk.details().getPassword());
        pooled.setMaximumPoolSize(3);
        pooled.setMinimumIdle(0);
        pool = pooled;
        var beans = new GenericApplicationContext();
        beans.setEnvironment(environment(role));
        common(beans, pooled);
        equip(beans);
        var reader = new AnnotatedBeanDefinitionReader(beans);
        PARTS.computeIfAbsent(role, SmallNode::parts).forEach(reader::registerBean);
        beans.refresh();
        context = beans;
    }

    private void common(GenericApplicationContext beans, DataSource source) {
        var transactions = new DataSourceTransactionManager(source);
        var template = new JdbcTemplate(source);
        beans.registerBean("lifecycleProcessor", StillLifecycle.class, StillLifecycle::new);
        beans.registerBean(JdbcConnectionDetails.class, disk::details);
        beans.registerBean(DataSource.class, () -> source, SmallNode::keep);
        beans.registerBean(JdbcTemplate.class, () -> template);
        beans.registerBean(JdbcClient.class, () -> JdbcClient.create(template));
        beans.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        beans.registerBean(Clock.class, () -> clock);
        beans.registerBean(
                SyncProperties.class,
                () -> new SyncProperties(
                        null, Duration.ofSeconds(25), Duration.ofSeconds(1), Duration.ofDays(30), Duration.ofDays(90)));
        beans.registerBean(
                JelppiProperties.class,
                () -> new JelppiProperties(role, folder, URI.create("http://localhost"), ZoneOffset.UTC));
    }

    /** The bean outlives the node: Spring does not close it. */
    static void keep(BeanDefinition definition) {
        definition.setDestroyMethodName("");
    }

    final GenericApplicationContext beans() {
        return Objects.requireNonNull(context);
    }

    final JdbcClient jdbc() {
        return beans().getBean(JdbcClient.class);
    }

    final Path folder() {
        return folder;
    }

    final Disk disk() {
        return disk;
    }

    /** kill -9 and the power with it. */
    final void crash() throws SQLException {
        disk.crash();
        end();
    }

    /** The orderly way. */
    final void stop() throws SQLException {
        disk.leave();
        end();
    }

    private void end() {
        if (context != null) {
            context.close();
        }
        if (pool != null) {
            pool.close();
        }
        context = null;
        pool = null;
    }

    @Override
    public void close() throws Exception {
        disk.leave();
        end();
        disk.close();
    }

    /** Threads of the exchange stay still: the model takes each step itself. */
    private static final class StillLifecycle extends DefaultLifecycleProcessor {

        @Override
        public void onRefresh() {}

        @Override
        public void onClose() {}
    }
}
