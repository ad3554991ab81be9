// Standard output belongs to the command's answer. The logger reads its level when it is first
// imported, so this module comes before all others.
process.env.LOG_LEVEL = "silent";
