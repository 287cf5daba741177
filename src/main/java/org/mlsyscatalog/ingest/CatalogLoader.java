package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mlsyscatalog.catalog.DatabaseOutage;
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

	private final DraftStore drafts;

	private final Generations generations;

	private final DerivingCode code;

	private final StateRoom room;

	private volatile Duration lastBuilt = Duration.ZERO;

	CatalogLoader(CatalogProperties properties, Generations generations, DerivingCode code) {
		this.data = new DataFolder(properties.data(), properties.secondRegistry());
		this.drafts = new DraftFolder(properties.state().resolve("drafts"));
		this.generations = generations;
		this.code = code;
		this.room = new StateRoom(properties.state());
	}

	/**
	 * How long the load took that made what serves; zero where a former run had made it.
	 */
	Duration lastBuilt() {
		return this.lastBuilt;
	}

	DataFolder data() {
		return this.data;
	}

	/** Brings the catalog to the state of the data folder, if that can be read. */
	synchronized LoadReport load() {
		Instant start = Instant.now();
		this.generations.loading("reading", 0, 0);
		LoadReport report;
		try {
			report = attempt(start);
		}
		catch (DataFileException ex) {
			report = refused(List.of(DataReading.failure(ex)), start);
		}
		catch (IOException | RuntimeException ex) {
			String why = this.room.lack(ex).orElseGet(() -> "The catalog could not be built: " + reason(ex));
			report = refused(List.of(new LoadFailure("", 0, why)), start);
		}
		catch (Error ex) {
			refused(List.of(new LoadFailure("", 0, "The catalog could not be built: " + ex)), start);
			throw ex;
		}
		announce(report);
		return report;
	}

	private static String reason(Exception ex) {
		Optional<String> outage = DatabaseOutage.behind(ex);
		if (outage.isPresent()) {
			log.error("The database does not answer: {}", outage.get());
			return "the database does not answer";
		}
		log.error("The catalog could not be built", ex);
		return String.valueOf(ex.getMessage());
	}

	private LoadReport attempt(Instant start) throws IOException {
		for (int attempt = 1;; attempt++) {
			String digest = this.data.digest(this.code.fingerprint());
			Optional<Manifest> serving = this.generations.status().serving();
			if (serving.filter((manifest) -> manifest.digest().equals(digest)).isPresent()) {
				this.generations.unchanged();
				return new LoadReport(LoadReport.Outcome.UNCHANGED, serving.get().failures(), "", since(start));
			}
			CatalogAssembly assembly = new CatalogAssembly(DataReading.of(this.data),
					new DraftKeys(this.data, this.code.fingerprint()), this.drafts, new Progress(this.generations));
			if (!digest.equals(this.data.digest(this.code.fingerprint())) && attempt < MOST_ATTEMPTS) {
				log.info("The data folder changed while it was read; reading it again");
				// What was kept may be of a listing that was half written.
				this.drafts.retain(Set.of());
				continue;
			}
			List<LoadFailure> failures = assembly.failures();
			if (!failures.isEmpty() && serving.filter(Manifest::complete).isPresent()
					|| assembly.editions().isEmpty()) {
				return refused(failures, start);
			}
			return publish(digest, assembly, start);
		}
	}

	private LoadReport publish(String digest, CatalogAssembly assembly, Instant start) throws IOException {
		List<LoadFailure> failures = assembly.failures();
		this.generations.publish(digest, assembly, failures);
		this.generations.loaded();
		this.drafts.retain(assembly.draftKeys());
		LoadReport.Outcome outcome = failures.isEmpty() ? LoadReport.Outcome.PUBLISHED
				: LoadReport.Outcome.PUBLISHED_IN_PART;
		this.lastBuilt = since(start);
		return new LoadReport(outcome, failures, summary(assembly), this.lastBuilt);
	}

	private static String summary(CatalogAssembly assembly) {
		Findings findings = assembly.findings();
		return "%,d papers, %,d authorships, %,d authors from %,d listing(s); %,d repaired, %,d to look at, %,d lost"
			.formatted(assembly.papers(), assembly.authorships(), assembly.authors(), assembly.editions().size(),
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
			case REFUSED -> log.error("{}{}",
					report.namesNoFile() ? "The data folder could not be loaded" : "The data folder is broken",
					this.generations.status().serving().isPresent() ? "; the last good catalog goes on serving"
							: ", and there is no earlier catalog to serve");
		}
	}

	private static Duration since(Instant start) {
		return Duration.between(start, Instant.now());
	}

}
