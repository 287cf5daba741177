package org.mlsyscatalog.ingest;

import java.time.Clock;
import java.util.List;

import org.mlsyscatalog.generation.BuildListener;
import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.Part;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The generations of this catalog, kept in the configured state folder. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

	@Bean
	Generations generations(CatalogProperties properties, List<Part> parts, ObjectProvider<BuildListener> listeners) {
		// Looked at first, so that a start in the wrong place leaves nothing behind.
		new DataFolder(properties.data(), properties.secondRegistry()).check();
		return new Generations(properties.state(), parts, listeners.orderedStream().toList(), Clock.systemUTC());
	}

}
