package kz.sirius.common;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;

/** The settings as the product is delivered with, for tests without a server. */
public final class DeliveredSettings implements Config {

    private static final String FILE = "/META-INF/microprofile-config.properties";

    private final Properties all = new Properties();

    private DeliveredSettings() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Setting.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            all.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on {@link Setting} reads them in this JVM. */
    public static void inForce() {
        Config settings = new DeliveredSettings();
        ConfigProviderResolver.setInstance(new ConfigProviderResolver() {
            @Override
            public Config getConfig() {
                return settings;
            }

            @Override
            public Config getConfig(ClassLoader loader) {
                return settings;
            }

            @Override
            public ConfigBuilder getBuilder() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void registerConfig(Config config, ClassLoader loader) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void releaseConfig(Config config) {
                throw new UnsupportedOperationException();
            }
        });
    }

    @Override
    public <T> T getValue(String name, Class<T> type) {
        return getOptionalValue(name, type).orElseThrow(() -> new NoSuchElementException(name));
    }

    @Override
    public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
        String text = all.getProperty(name);
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(type.cast(read(text, type)));
    }

    private static Object read(String text, Class<?> type) {
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        return type == Boolean.class ? (Object) Boolean.valueOf(text) : text;
    }

    @Override
    public @Nullable ConfigValue getConfigValue(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<String> getPropertyNames() {
        return all.stringPropertyNames();
    }

    @Override
    public Iterable<ConfigSource> getConfigSources() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> Optional<Converter<T>> getConverter(Class<T> type) {
        return Optional.empty();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }
}
