# Writes OUT: a C++ source that holds the bytes of FILES (relative to the working directory).
set(text "#include \"resources/embedded.h\"\n\n#include <utility>\n\nnamespace {\n")
set(table "")
set(index 0)
foreach(path ${FILES})
    file(READ ${path} bytes HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
    string(APPEND text "const unsigned char file${index}[] = {${bytes}0};\n")
    string(APPEND table
           "    {\"${path}\", {reinterpret_cast<const char*>(file${index}), sizeof(file${index}) - 1}},\n")
    math(EXPR index "${index} + 1")
endforeach()
string(APPEND text "const std::pair<std::string_view, std::string_view> files[] = {\n${table}    {},\n};\n}\n\n"
       "namespace burst {\n\nstd::string_view resource(std::string_view path) {\n"
       "    for (const auto& [name, bytes] : files)\n        if (name == path) return bytes;\n    return {};\n}\n\n"
       "std::vector<std::string_view> resourcePaths() {\n    std::vector<std::string_view> paths;\n"
       "    for (const auto& file : files)\n        if (!file.first.empty()) paths.push_back(file.first);\n"
       "    return paths;\n}\n\n} // namespace burst\n")
file(WRITE ${OUT} "${text}")
