package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.mlsyscatalog.catalog.Problem;
import org.mlsyscatalog.datafolder.DataFileException;
import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.LoadFailure;
import org.mlsyscatalog.generation.Manifest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Loads the data folder into a new generation where it differs from the one that serves.
 * A data folder that is broken never replaces a generation that is whole.
 */
@Component
class CatalogLoader {

	private static final Logger log = LoggerFactory.getLogger(CatalogLoader.class);

	/** Somebody who saves several files is soon done. */
	private static final int MOST_ATTEMPTS = 5;

	private final DataFolder data;

	private final Generations generations;

	private final DerivingCode code;

	CatalogLoader(CatalogProperties properties, Generations generations, DerivingCode code) {
		this.data = new DataFolder(properties.data(), properties.secondRegistry());
		this.generations = generations;
		this.code = code;
	}

	DataFolder data() {
		return this.data;
	}

	/** Brings the catalog to the state of the data folder, if that can be read. */
	synchronized LoadReport load() {
		Instant start = Instant.now();
		this.generations.loading("reading");
		LoadReport report;
		try {
			report = attempt(start);
		}
		catch (DataFileException ex) {
			report = refused(List.of(DataReading.failure(ex)), start);
		}
		catch (IOException | RuntimeException ex) {
			log.error("The catalog could not be built", ex);
			report = refused(List.of(new LoadFailure("", 0, "The catalog could not be built: " + ex.getMessage())),
					start);
		}
		catch (Error ex) {
			refused(List.of(new LoadFailure("", 0, "The catalog could not be built: " + ex)), start);
			throw ex;
		}
		announce(report);
		return report;
	}

	private LoadReport attempt(Instant start) throws IOException {
		for (int attempt = 1;; attempt++) {
			String digest = this.data.digest(this.code.fingerprint());
			Optional<Manifest> serving = this.generations.status().serving();
			if (serving.filter((manifest) -> manifest.digest().equals(digest)).isPresent()) {
				this.generations.unchanged();
				return new LoadReport(LoadReport.Outcome.UNCHANGED, serving.get().failures(), "", since(start));
			}
			DataReading reading = DataReading.of(this.data);
			if (!digest.equals(this.data.digest(this.code.fingerprint())) && attempt < MOST_ATTEMPTS) {
				log.info("The data folder changed while it was read; reading it again");
				continue;
			}
			if (!reading.failures().isEmpty() && serving.filter(Manifest::complete).isPresent()) {
				return refused(reading.failures(), start);
			}
			if (reading.listings().isEmpty()) {
				return refused(reading.failures(), start);
			}
			return publish(digest, reading, start);
		}
	}

	private LoadReport publish(String digest, DataReading reading, Instant start) throws IOException {
		CatalogAssembly assembly = new CatalogAssembly(reading);
		this.generations.publish(digest, assembly, reading.failures());
		this.generations.loaded();
		LoadReport.Outcome outcome = reading.failures().isEmpty() ? LoadReport.Outcome.PUBLISHED
				: LoadReport.Outcome.PUBLISHED_IN_PART;
		return new LoadReport(outcome, reading.failures(), summary(assembly, reading), since(start));
	}

	private static String summary(CatalogAssembly assembly, DataReading reading) {
		Findings findings = assembly.findings();
		return "%,d papers, %,d authorships, %,d authors from %,d listing(s); %,d repaired, %,d to look at, %,d lost"
			.formatted(assembly.papers(), assembly.authorships(), assembly.authors(), reading.listings().size(),
					findings.count(Problem.Severity.REPAIRED), findings.count(Problem.Severity.WARNING),
					findings.count(Problem.Severity.ERROR));
	}

	private LoadReport refused(List<LoadFailure> failures, Instant start) {
		this.generations.failed(failures);
		return new LoadReport(LoadReport.Outcome.REFUSED, failures, "", since(start));
	}

	private void announce(LoadReport report) {
		report.failures().forEach((failure) -> log.error("{}", failure));
		switch (report.outcome()) {
			case UNCHANGED -> log.info("The catalog is up to date ({} ms)", report.took().toMillis());
			case PUBLISHED -> log.info("Loaded {} ({} ms)", report.summary(), report.took().toMillis());
			case PUBLISHED_IN_PART ->
				log.warn("Loaded only in part: {} ({} ms)", report.summary(), report.took().toMillis());
			case REFUSED -> log.error(this.generations.status().serving().isPresent()
					? "The data folder is broken; the last good catalog goes on serving"
					: "The data folder is broken, and there is no earlier catalog to serve");
		}
	}

	private static Duration since(Instant start) {
		return Duration.between(start, Instant.now());
	}

}
