package org.mlsyscatalog.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** All problems of one kind, counted when all of them were there. */
@Entity
@Immutable
public class ProblemKind {

	@Id
	private String kind = "";

	@Enumerated(EnumType.STRING)
	private Problem.Severity severity = Problem.Severity.WARNING;

	private String description = "";

	@Column(name = "problems")
	private long count;

	protected ProblemKind() {
	}

	/** In lower case with hyphens, such as {@code encoding-repaired}. */
	public String kind() {
		return this.kind;
	}

	public Problem.Severity severity() {
		return this.severity;
	}

	/** One sentence for people. */
	public String description() {
		return this.description;
	}

	/** How many there are. */
	public long count() {
		return this.count;
	}

}
