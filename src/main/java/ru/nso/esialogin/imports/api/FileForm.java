package ru.nso.esialogin.imports.api;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form, for the description alone: it is read as a stream. */
@Schema(name = "ImportForm", description = "Форма с файлом", requiredProperties = "file")
record FileForm(@Schema(type = SchemaType.STRING, format = "binary", description = "CSV или XLSX") String file) {}
