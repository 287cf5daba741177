package org.mlsyscatalog.meaning;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether there is search by meaning, and where its vectors are kept.
 *
 * @param meaning whether titles are turned into vectors at all
 * @param state the state folder; the vectors are kept under {@code meaning} in it
 */
@ConfigurationProperties("catalog")
record MeaningProperties(@DefaultValue("true") boolean meaning, @DefaultValue("var") Path state) {
}
