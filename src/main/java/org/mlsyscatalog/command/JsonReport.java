package org.mlsyscatalog.command;

import java.io.PrintWriter;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.identity.RegistryEntry;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** For programs: one object with everything. */
final class JsonReport implements Report {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	/** All that was checked. */
	@JsonPropertyOrder({ "problems", "errors", "warnings", "repaired", "files" })
	record Body(long problems, long errors, long warnings, long repaired, List<FileBody> files) {
	}

	/**
	 * One listing or data folder.
	 *
	 * @param layout how a listing was read; null for a folder
	 */
	@JsonPropertyOrder({ "file", "layout", "registry", "papers", "authorships", "problems" })
	record FileBody(String file, @Nullable String layout, String registry, long papers, long authorships,
			List<ProblemBody> problems) {
	}

	/**
	 * One problem.
	 *
	 * @param candidates the institutions it may be, or whose names are nearest
	 */
	@JsonPropertyOrder({ "file", "line", "column", "severity", "kind", "message", "text", "also", "candidates" })
	record ProblemBody(String file, int line, int column, String severity, String kind, String message, String text,
			List<Place> also, List<Candidate> candidates) {
	}

	/** An institution of the registry. */
	@JsonPropertyOrder({ "id", "name", "country", "ror" })
	record Candidate(String id, String name, String country, @Nullable String ror) {
	}

	@Override
	public void write(List<Checked> checked, PrintWriter out) {
		List<FileBody> files = checked.stream().map(JsonReport::body).toList();
		long problems = checked.stream().mapToLong((one) -> one.findings().size()).sum();
		out.println(JSON.writeValueAsString(new Body(problems, count(checked, Level.ERROR),
				count(checked, Level.WARNING), count(checked, Level.REPAIRED), files)));
		out.flush();
	}

	private static long count(List<Checked> checked, Level level) {
		return checked.stream().mapToLong((one) -> one.count(level)).sum();
	}

	private static FileBody body(Checked one) {
		return new FileBody(one.file(), one.layout().isEmpty() ? null : one.layout(), one.registry(), one.papers(),
				one.authorships(), one.findings().stream().map(JsonReport::body).toList());
	}

	private static ProblemBody body(Finding finding) {
		return new ProblemBody(finding.file(), finding.place().line(), finding.place().column(), finding.level().word(),
				finding.kind(), finding.message(), finding.text(), finding.also(),
				finding.candidates().stream().map(JsonReport::body).toList());
	}

	private static Candidate body(RegistryEntry entry) {
		return new Candidate(entry.id(), entry.name(), entry.country(), entry.ror().orElse(null));
	}

}
