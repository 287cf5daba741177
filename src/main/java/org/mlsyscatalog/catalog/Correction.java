package org.mlsyscatalog.catalog;

import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A recorded change to what was printed, with reason and source. */
@Entity
public class Correction {

	private static final int MOST_PER_PAPER = 65_535;

	@Id
	private long number;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "paper_number")
	private @Nullable Paper paper;

	private String field = "";

	private @Nullable String authorName;

	private String fromText = "";

	private String toText = "";

	private String reason = "";

	private String source = "";

	protected Correction() {
	}

	Correction(Paper paper, int ordinal, String field, Optional<String> authorName, String from, String to,
			String reason, String source) {
		this.number = paper.number() * (MOST_PER_PAPER + 1) + ordinal;
		this.paper = paper;
		this.field = field;
		this.authorName = authorName.orElse(null);
		this.fromText = from;
		this.toText = to;
		this.reason = reason;
		this.source = source;
	}

	long number() {
		return this.number;
	}

	public Paper paper() {
		return Objects.requireNonNull(this.paper);
	}

	/**
	 * What was corrected: {@code title}, {@code name}, {@code affiliation} or
	 * {@code topic}.
	 */
	public String field() {
		return this.field;
	}

	/** Whose name or affiliation was corrected. */
	public Optional<String> authorName() {
		return Optional.ofNullable(this.authorName);
	}

	/** What stood there; empty where a topic was added. */
	public String from() {
		return this.fromText;
	}

	/** What stands there now; empty where a topic was taken away. */
	public String to() {
		return this.toText;
	}

	public String reason() {
		return this.reason;
	}

	/** Where one can check it: a URL, or a place in the listing. */
	public String source() {
		return this.source;
	}

}
