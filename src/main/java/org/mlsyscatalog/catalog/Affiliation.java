package org.mlsyscatalog.catalog;

import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** One organisation as named in an authorship, with its resolution. */
@Entity
public class Affiliation {

	private static final int MOST_PER_AUTHORSHIP = 65_535;

	@Id
	private long number;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "authorship_number")
	private @Nullable Authorship authorship;

	private int parenthesis;

	private int ordinal;

	private String listed = "";

	private String part = "";

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Institution institution;

	@Column(name = "resolution_rule")
	private String rule = "";

	private double confidence;

	private @Nullable String matched;

	private @Nullable String reason;

	protected Affiliation() {
	}

	Affiliation(Authorship authorship, int ordinal, int parenthesis, String listed, Identification identification) {
		if (ordinal > MOST_PER_AUTHORSHIP) {
			throw new IllegalStateException("More than " + MOST_PER_AUTHORSHIP + " affiliations of one author");
		}
		this.number = authorship.number() * (MOST_PER_AUTHORSHIP + 1) + ordinal;
		this.authorship = authorship;
		this.ordinal = ordinal;
		this.parenthesis = parenthesis;
		this.listed = listed;
		this.part = identification.part();
		this.institution = identification.institution().orElse(null);
		this.rule = identification.rule();
		this.confidence = identification.confidence();
		this.matched = identification.matched().orElse(null);
		this.reason = identification.reason();
	}

	long number() {
		return this.number;
	}

	int ordinal() {
		return this.ordinal;
	}

	public Authorship authorship() {
		return Objects.requireNonNull(this.authorship);
	}

	/** Which of the printed parentheses, counted from 1. */
	public int parenthesis() {
		return this.parenthesis;
	}

	/** The whole content of the parenthesis, as printed. */
	public String listed() {
		return this.listed;
	}

	/** The piece of it that names this organisation. */
	public String part() {
		return this.part;
	}

	/** Empty where it stayed unresolved. */
	public Optional<Institution> institution() {
		return Optional.ofNullable(this.institution);
	}

	/** The rule's name, in lower case with hyphens. */
	public String rule() {
		return this.rule;
	}

	/** From 0 (unresolved) to 1. */
	public double confidence() {
		return this.confidence;
	}

	/** The name of the registry that matched. */
	public Optional<String> matched() {
		return Optional.ofNullable(this.matched);
	}

	/** The rule in words for readers. */
	public String reason() {
		return Objects.requireNonNullElse(this.reason, "");
	}

	/** Whether the printed value names an organisation at all. */
	public boolean namesAnOrganisation() {
		return !this.rule.equals(Identification.NOT_AN_ORGANISATION);
	}

}
