#!/usr/bin/python3
"""Workbooks made by openpyxl, one for each family of features. usage: make_openpyxl.py FOLDER"""
import datetime
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, LineChart, PieChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo


def budget(book):
    """A sheet 'Anggaran' like those of the offices."""
    sheet = book.active
    sheet.title = "Anggaran"
    sheet.append(["LAPORAN REALISASI ANGGARAN"])
    sheet.append([])
    sheet.append(["Kode", "Uraian", "Anggaran", "Realisasi", "%"])
    for n in range(1, 13):
        sheet.append([f"1.06.{n:02d}", f"Program {n} & lainnya", n * 1000000.5, f"Rp. {n}.000.000,00", n / 13])
    for cell in sheet[3]:
        cell.font = Font(bold=True)
    return sheet


def charts(book):
    sheet = budget(book)
    for n, kind in enumerate((BarChart, LineChart, PieChart)):
        chart = kind()
        chart.title = f"Bagan {n}"
        chart.add_data(Reference(sheet, min_col=3, min_row=3, max_row=15), titles_from_data=True)
        chart.set_categories(Reference(sheet, min_col=2, min_row=4, max_row=15))
        sheet.add_chart(chart, f"H{2 + 16 * n}")
    page = book.create_chartsheet("Bagan")
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=3, min_row=3, max_row=15))
    page.add_chart(chart)


def conditions(book):
    sheet = budget(book)
    red = PatternFill("solid", bgColor="FFC7CE")
    sheet.conditional_formatting.add("C4:C15", CellIsRule(operator="greaterThan", formula=["5000000"], fill=red))
    sheet.conditional_formatting.add("E4:E15", ColorScaleRule(start_type="min", start_color="FF0000", end_type="max", end_color="00FF00"))
    sheet.conditional_formatting.add("C4:C15", DataBarRule(start_type="min", end_type="max", color="638EC6"))
    sheet.conditional_formatting.add("A4:E15", FormulaRule(formula=["$E4>0.5"], font=Font(italic=True)))
    choice = DataValidation(type="list", formula1='"APBD,DAK,BLUD"', allow_blank=True)
    whole = DataValidation(type="whole", operator="between", formula1="0", formula2="100", showErrorMessage=True)
    sheet.add_data_validation(choice)
    sheet.add_data_validation(whole)
    choice.add("F4:F15")
    whole.add("G4:G15")


def names(book):
    sheet = budget(book)
    other = book.create_sheet("LRA 2024")
    other["A1"] = "='Anggaran'!C4*2"
    book.defined_names.append(DefinedName("Pagu", attr_text="Anggaran!$C$4:$C$15"))
    book.defined_names.append(DefinedName("LKjIP_milik_kantor", attr_text="Anggaran!$A$1"))
    book.defined_names.append(DefinedName("Tarif", attr_text="0.11", hidden=True))
    sheet.print_title_rows = "1:3"
    sheet.print_title_cols = "A:B"
    sheet.print_area = "A1:E15"
    sheet.oddHeader.center.text = "LKjIP &P/&N"
    sheet.row_breaks.append(__import__("openpyxl.worksheet.pagebreak", fromlist=["Break"]).Break(id=9))
    sheet["A4"].comment = Comment("Cocokkan dengan DPA", "Kasubag")
    sheet["B4"].hyperlink = "https://example.org/dpa?a=1&b=2"
    sheet["B5"].hyperlink = "#'LRA 2024'!A1"
    sheet.freeze_panes = "C4"
    sheet.merge_cells("A1:E1")


def protection(book):
    sheet = budget(book)
    sheet.protection.sheet = True
    sheet.protection.password = "rahasia"
    sheet["C4"].protection = Protection(locked=False)
    sheet.row_dimensions[6].hidden = True
    sheet.column_dimensions["D"].hidden = True
    sheet.column_dimensions.group("E", "F", hidden=True)
    hidden = book.create_sheet("Tersembunyi")
    hidden.sheet_state = "hidden"
    very = book.create_sheet("Sangat Tersembunyi")
    very.sheet_state = "veryHidden"
    very["A1"] = "rahasia"
    book.security.lockStructure = True
    book.security.workbookPassword = "rahasia"


def tables(book):
    sheet = budget(book)
    table = Table(displayName="TabelAnggaran", ref="A3:E15")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium9", showRowStripes=True)
    sheet.add_table(table)
    filtered = book.create_sheet("Saring")
    for row in (["a", "b"], [1, 2], [3, 4]):
        filtered.append(row)
    filtered.auto_filter.ref = "A1:B3"
    filtered.auto_filter.add_filter_column(0, ["1"])
    filtered.row_dimensions[3].hidden = True


def formulas(book):
    book.epoch = datetime.datetime(1904, 1, 1)
    sheet = budget(book)
    sheet["F4"] = "=SUM(C4:C15)"
    sheet["F5"] = datetime.date(2024, 12, 31)
    sheet.formula_attributes["F6"] = {"t": "array", "ref": "F6:F7"}
    sheet["F6"] = "=C4:C5*2"
    sheet["F8"] = "=1/0"
    sheet["F9"] = True
    sheet["F10"] = "#N/A"
    sheet["F11"] = '=IF(C4>1,"ya & <tidak>","")'


def styles(book):
    sheet = budget(book)
    named = NamedStyle(name="Uang", number_format='_-"Rp"* #,##0.00_-', font=Font(name="Bookman Old Style", size=12))
    book.add_named_style(named)
    side = Side(style="double", color="FF0000")
    for n, row in enumerate(sheet.iter_rows(min_row=4, max_row=15, min_col=3, max_col=3)):
        row[0].style = "Uang"
        sheet.cell(4 + n, 5).number_format = ["0%", "0.0%", '0.00" %"', "General"][n % 4]
        sheet.cell(4 + n, 2).alignment = Alignment(wrap_text=True, indent=n % 3)
        sheet.cell(4 + n, 1).border = Border(left=side, bottom=side)
        sheet.cell(4 + n, 1).number_format = "@"


for make in (charts, conditions, names, protection, tables, formulas, styles):
    book = Workbook()
    make(book)
    book.save(f"{sys.argv[1]}/openpyxl-{make.__name__}.xlsx")
